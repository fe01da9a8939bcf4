import type { State } from "../api/contract";

const shapes: Record<State, React.ReactNode> = {
  ready: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M4.9 8.3 7.1 10.5 11.2 5.7" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  in_progress: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 3.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
    </>
  ),
  at_risk: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M8 .9 15.6 14.6H.4zM7.1 5.6v4.6h1.8V5.6zm0 5.7v1.8h1.8v-1.8z"
    />
  ),
  blocked: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M2.6 1h10.8A1.6 1.6 0 0 1 15 2.6v10.8a1.6 1.6 0 0 1-1.6 1.6H2.6A1.6 1.6 0 0 1 1 13.4V2.6A1.6 1.6 0 0 1 2.6 1zM4 6.8v2.4h8V6.8z"
    />
  ),
  unknown: (
    <path
      d="M8 1.6 14.4 8 8 14.4 1.6 8z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  ),
};

/** The shape of a state, always beside its word. */
export function Shape({ state }: { state: State | null }) {
  return state ? (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[state]}
    </svg>
  ) : (
    <span aria-hidden="true">–</span>
  );
}
