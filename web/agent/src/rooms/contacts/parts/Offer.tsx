import type { ContactRow } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { App, Button } from "antd";
import { useDeed } from "../queries.ts";
import { desk } from "../words.ts";
import css from "./desk.module.css";

/** Somebody waits for my answer, and the answer's time runs. */
export function Offer({ offer, onOpen }: { offer: ContactRow; onOpen: () => void }) {
  const t = useT(desk);
  const named = useNamed();
  const now = useNow(1);
  const deed = useDeed(offer.id);
  const { message } = App.useApp();
  const left = Math.max(0, Math.round((Date.parse(offer.offer_until ?? "") - now) / 1000));
  const wrong = (error: Error) => void message.error(error.message);
  /** An accepted offer leaves the list at once, this part with it: the promise outlives it. */
  const accept = () => deed.mutateAsync({ verb: "accept" }).then(onOpen, wrong);
  return (
    <section
      className={css.offer}
      role="alert"
      aria-label={t("newOffer", { name: named(offer.customer.name) })}
    >
      <header>
        <b>{named(offer.customer.name)}</b> <TierTag tier={offer.customer.tier} />
        <span className={css.left}>{t("left", { n: left })}</span>
      </header>
      <p>{offer.last?.text || offer.subject}</p>
      <div className={css.deeds}>
        <Button type="primary" loading={deed.isPending} onClick={accept}>
          {t("accept")}
        </Button>
        <Button
          disabled={deed.isPending}
          onClick={() => deed.mutate({ verb: "decline", reason: "busy" }, { onError: wrong })}
        >
          {t("decline")}
        </Button>
      </div>
    </section>
  );
}
