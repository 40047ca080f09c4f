import { Loading } from "@shouwen/kit/ui/States.tsx";
import { Suspense } from "react";
import { Macros } from "../../../shell/slots.ts";
import { Frame } from "../parts/Frame.tsx";

/** Steps often done together; the room of macros fills the page. */
export function MacrosPage() {
  return (
    <Frame right="tickets.change">
      <Suspense fallback={<Loading />}>
        <Macros />
      </Suspense>
    </Frame>
  );
}
