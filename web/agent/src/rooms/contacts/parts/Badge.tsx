/** How many talks wait for me: offers, and words I have not read. */
import { useSession } from "../../../shell/session.ts";
import { offersTo } from "../inbox.ts";
import { useContacts } from "../queries.ts";
import css from "./desk.module.css";

export function Badge() {
  const { person } = useSession();
  const rows = useContacts("mine").data?.items ?? [];
  const n = offersTo(person.id, rows).length + rows.filter((row) => row.unread > 0).length;
  return n > 0 ? <span className={css.count}>{n}</span> : null;
}
