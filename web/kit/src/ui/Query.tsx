/** A query on a page: bones while it loads, retry when it fails, its children once there is something to show. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failed, Loading } from "./States.tsx";

interface Props<T> {
  of: UseQueryResult<T>;
  loading?: ReactNode;
  children: (data: T) => ReactNode;
}

export function Query<T>({ of, loading, children }: Props<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <Failed error={of.error} retry={() => of.refetch()} />;
  return loading ?? <Loading />;
}
