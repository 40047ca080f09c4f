import { Loading } from "@shouwen/kit/ui/States.tsx";
import { Suspense } from "react";
import { Robots } from "../../../shell/slots.ts";
import { Frame } from "../parts/Frame.tsx";

/** Group robots; the room of insight, which speaks through them, fills the page. */
export function RobotsPage() {
  return (
    <Frame right="company.manage">
      <Suspense fallback={<Loading />}>
        <Robots />
      </Suspense>
    </Frame>
  );
}
