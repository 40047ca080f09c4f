import { NoRight } from "@shouwen/kit/ui/States.tsx";
import { Navigate } from "@tanstack/react-router";
import { usePlaces } from "./Rail.tsx";

/** The first place that the person may see. */
export function Home() {
  const first = usePlaces()[0];
  return first ? <Navigate to={first.to} replace /> : <NoRight right="tickets.read" />;
}
