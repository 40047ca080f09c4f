import { Loading } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { ChatSites } from "../../../shell/slots.ts";
import { Frame } from "../parts/Frame.tsx";

const route = getRouteApi("/frame/settings/chat");

/** Web chat belongs to the room that carries it. */
export function ChatPage() {
  const { site } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Frame right="company.manage">
      <Suspense fallback={<Loading rows={4} />}>
        <ChatSites site={site} onSite={(key) => navigate({ search: { site: key } })} />
      </Suspense>
    </Frame>
  );
}
