import { getRouteApi } from "@tanstack/react-router";
import { Filters } from "../parts/Filters.tsx";
import { Frame } from "../parts/Frame.tsx";
import { Lines } from "../parts/Lines.tsx";

const route = getRouteApi("/frame/settings/log");

export function LogPage() {
  const filters = route.useSearch();
  return (
    <Frame right="log.read">
      <Filters filters={filters} />
      <Lines filters={filters} />
    </Frame>
  );
}
