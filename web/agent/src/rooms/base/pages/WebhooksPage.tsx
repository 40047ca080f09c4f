import { Loading } from "@shouwen/kit/ui/States.tsx";
import { Suspense } from "react";
import { Webhooks } from "../../../shell/slots.ts";
import { Frame } from "../parts/Frame.tsx";

/** Addresses of other systems; the room of webhooks fills the page. */
export function WebhooksPage() {
  return (
    <Frame right="company.manage">
      <Suspense fallback={<Loading />}>
        <Webhooks />
      </Suspense>
    </Frame>
  );
}
