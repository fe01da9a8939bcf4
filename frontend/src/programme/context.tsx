import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Programme } from "../api/contract";
import { programmeTime } from "./clock";

interface Chosen {
  programme: Programme;
  /** When the programme's clock was read, by this machine's clock. */
  received: number;
}

const ChosenProgramme = createContext<Chosen | null>(null);

export function ProgrammeProvider({ children, ...chosen }: Chosen & { children: ReactNode }) {
  return <ChosenProgramme value={chosen}>{children}</ChosenProgramme>;
}

/** The programme in the address. */
export function useProgramme(): Programme {
  const chosen = useContext(ChosenProgramme);
  if (!chosen) throw new Error("used outside a programme's pages");
  return chosen.programme;
}

/** The chosen programme, or null on the pages outside every programme. */
export function useChosenProgramme(): Programme | null {
  return useContext(ChosenProgramme)?.programme ?? null;
}

/** The programme's time, moving. `every` is in milliseconds of this machine. */
export function useNow(every = 1000): Date {
  const chosen = useContext(ChosenProgramme);
  const read = () =>
    chosen ? programmeTime(chosen.programme.clock, chosen.received, Date.now()) : new Date();
  const [, turn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => turn((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return read();
}

/** The programme's time at this moment, for what is being saved. */
export function useProgrammeTime(): () => Date {
  const chosen = useContext(ChosenProgramme);
  return () =>
    chosen ? programmeTime(chosen.programme.clock, chosen.received, Date.now()) : new Date();
}
