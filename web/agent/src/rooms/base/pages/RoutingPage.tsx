import { Loading } from "@shouwen/kit/ui/States.tsx";
import { Suspense } from "react";
import { RoutingSettings } from "../../../shell/slots.ts";
import { Frame } from "../parts/Frame.tsx";

/** How work is given out belongs to the room that does it. */
export function RoutingPage() {
  return (
    <Frame right="contacts.supervise">
      <Suspense fallback={<Loading rows={6} />}>
        <RoutingSettings />
      </Suspense>
    </Frame>
  );
}
