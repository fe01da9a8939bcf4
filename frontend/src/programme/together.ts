import { listen, type Notice } from "../api/notices";

type Said = { notice: Notice } | { lost: boolean };

interface Hearing {
  onNotice: (notice: Notice) => void;
  onLost: (lost: boolean) => void;
  signal: AbortSignal;
}

/**
 * Hears the addresses as one, together with the person's other windows: one window holds the streams and tells the
 * rest. A browser opens six connections to a host over HTTP/1.1, so that every window with streams of its own would
 * soon stop the pages. When that window closes, another takes over.
 */
export function hearTogether(
  name: string,
  addresses: string[],
  { onNotice, onLost, signal }: Hearing,
) {
  const others = new BroadcastChannel(name);
  others.onmessage = ({ data }: MessageEvent<Said>) => {
    if ("notice" in data) onNotice(data.notice);
    else onLost(data.lost);
  };
  signal.addEventListener("abort", () => others.close());

  const tell = (said: Said) => {
    if (!signal.aborted) others.postMessage(said);
  };
  const silent = new Set<string>();
  const hold = () =>
    Promise.all(
      addresses.map((address) =>
        listen(address, {
          signal,
          onNotice: (notice) => {
            onNotice(notice);
            tell({ notice });
          },
          onContact: (contact) => {
            if (contact) silent.delete(address);
            else silent.add(address);
            onLost(silent.size > 0);
            tell({ lost: silent.size > 0 });
          },
        }),
      ),
    );
  // Locks exist only where the address is secure; elsewhere each window hears for itself.
  if (!navigator.locks) return void hold();
  navigator.locks.request(name, { signal }, hold).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
