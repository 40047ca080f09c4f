import { LinkOutlined } from "@ant-design/icons";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { portal } from "../../shell/api.ts";
import { usePageTitle } from "../../shell/title.ts";
import { shell } from "../../shell/words.ts";
import { RatingForm } from "./RatingForm.tsx";
import { Thanks } from "./Thanks.tsx";
import { rating as words } from "./words.ts";

export function RatingPage() {
  const t = useT(words);
  const s = useT(shell);
  const { token } = useParams({ strict: false }) as { token: string };
  const client = useQueryClient();
  usePageTitle(t("title"));
  const key = ["rating", token];
  const asked = useQuery({ queryKey: key, queryFn: () => portal.rating(token) });
  const over = (
    <Empty
      whole
      icon={<LinkOutlined />}
      title={t("over")}
      text={t("overHint")}
      action={<Link to="/follow">{s("follow")}</Link>}
    />
  );
  if (asked.error instanceof ApiError && asked.error.status >= 400 && asked.error.status < 429) return over;
  return (
    <Query of={asked} loading={<Loading rows={4} height={64} />}>
      {(one) =>
        one.state === "expired" ? (
          over
        ) : one.score ? (
          <Thanks score={one.score} number={one.number} />
        ) : (
          <RatingForm asked={one} token={token} onDone={(done) => client.setQueryData(key, done)} />
        )
      }
    </Query>
  );
}
