import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Navigate } from "@tanstack/react-router";
import { useCan } from "../../../shell/session.ts";
import { Frame, usePlacesOfSettings } from "../parts/Frame.tsx";
import { Hours, Limits } from "../parts/Hours.tsx";
import { Identity } from "../parts/Identity.tsx";
import css from "../parts/settings.module.css";
import { useSettings } from "../queries.ts";

/** Who may not change the company's settings goes on to the first page that is theirs. */
export function SettingsPage() {
  const can = useCan();
  const first = usePlacesOfSettings()[0]?.places[0];
  if (!can("company.manage") && first) return <Navigate to={first[0]} replace />;
  return (
    <Frame right="company.manage">
      <Company />
    </Frame>
  );
}

function Company() {
  const settings = useSettings();
  return (
    <div className={css.sections}>
      <Query of={settings}>
        {(data) => (
          <>
            <Identity settings={data} />
            <Hours settings={data} />
            <Limits settings={data} />
          </>
        )}
      </Query>
    </div>
  );
}
