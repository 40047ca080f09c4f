/** Book in under a minute: what, when, how to reach you. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { followOf } from "../../shell/tickets.ts";
import { usePageTitle } from "../../shell/title.ts";
import { shell } from "../../shell/words.ts";
import { type Appointment, booking as api } from "./api.ts";
import { Booked } from "./Booked.tsx";
import { BookForm } from "./BookForm.tsx";
import { booking } from "./words.ts";

export function BookPage() {
  const t = useT(booking);
  const s = useT(shell);
  const [made, setMade] = useState<Appointment>();
  const [number] = useState(() => new URLSearchParams(location.search).get("ticket") ?? "");
  const follow = followOf(number);
  const kinds = useQuery({ queryKey: ["appointment-kinds"], queryFn: api.kinds, staleTime: 60_000 });
  usePageTitle(t(made ? "done" : "title"));
  if (made) return <Booked appointment={made} />;
  return (
    <Query of={kinds} loading={<Loading rows={6} height={64} />}>
      {({ items }) =>
        items.length > 0 ? (
          <BookForm kinds={items} ticket={follow ? { number, follow } : undefined} onDone={setMade} />
        ) : (
          <Empty whole title={t("nothing")} text={t("nothingHint")} action={<Link to="/">{s("ask")}</Link>} />
        )
      }
    </Query>
  );
}
