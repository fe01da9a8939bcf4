import type { Clock } from "../api/contract";

/**
 * The programme's time now, reckoned from the service's answer and not from this machine's clock:
 * `received` and `wall` are only compared with each other.
 */
export function programmeTime(clock: Clock, received: number, wall: number): Date {
  return new Date(Date.parse(clock.now) + (wall - received) * clock.speed);
}
