import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "../api/problem";

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A service that refuses has answered; only silence is worth asking again.
      retry: (count, error) => !(error instanceof ProblemError) && count < 2,
      retryDelay: 400,
    },
  },
});
