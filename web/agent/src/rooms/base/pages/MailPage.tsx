import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Frame } from "../parts/Frame.tsx";
import { Mail } from "../parts/Mail.tsx";
import css from "../parts/settings.module.css";
import { Unsent } from "../parts/Unsent.tsx";
import { useSettings } from "../queries.ts";

export function MailPage() {
  return (
    <Frame right="company.manage">
      <Settings />
    </Frame>
  );
}

function Settings() {
  const settings = useSettings();
  return (
    <div className={css.sections}>
      <Query of={settings}>
        {(data) => (
          <>
            <Mail settings={data} />
            <Unsent />
          </>
        )}
      </Query>
    </div>
  );
}
