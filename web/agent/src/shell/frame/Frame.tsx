import { useT } from "@shouwen/kit/i18n/words.ts";
import { LiveProvider, useLineState } from "@shouwen/kit/live/live.tsx";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Outlet, useNavigate } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { Gate } from "../entry/Gate.tsx";
import { rememberKeys, useKeys } from "../keys.ts";
import { IncidentBanner } from "../slots.ts";
import { shell } from "../words.ts";
import css from "./frame.module.css";
import { KeyboardHelp } from "./KeyboardHelp.tsx";
import { Palette } from "./Palette.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";

export function Frame() {
  return (
    <Gate>
      <LiveProvider>
        <Inside />
      </LiveProvider>
    </Gate>
  );
}

function Inside() {
  const t = useT(shell);
  const navigate = useNavigate();
  const [searching, setSearching] = useState(false);
  const [help, setHelp] = useState(false);
  useEffect(rememberKeys, []);
  useKeys({
    "Mod+k": () => setSearching(true),
    "?": () => setHelp(true),
    c: () => navigate({ to: "/tickets/new" }),
    "g i": () => navigate({ to: "/tickets" }),
    "g d": () => navigate({ to: "/duties" }),
    "g b": () => navigate({ to: "/board" }),
    "g s": () => navigate({ to: "/standards" }),
    "g m": () => navigate({ to: "/team" }),
  });
  return (
    <div className={css.frame}>
      <a href="#main" className={css.skip}>
        {t("skip")}
      </a>
      <TopBar onSearch={() => setSearching(true)} onKeys={() => setHelp(true)} />
      <Rail />
      <div className={css.main}>
        <BrokenLine />
        <Suspense fallback={null}>
          <IncidentBanner />
        </Suspense>
        <main id="main" className={css.page}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Palette open={searching} onClose={() => setSearching(false)} />
      <KeyboardHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** Only a break that lasts is worth a line: a page that was away for a second says nothing. */
function BrokenLine() {
  const t = useT(shell);
  const state = useLineState();
  const now = useNow(1);
  const [since, setSince] = useState<number>();
  const down = state !== "live";
  useEffect(() => setSince(down ? Date.now() : undefined), [down]);
  if (!down || since === undefined || now - since < 5000) return null;
  return (
    <div className={css.warn} role="status">
      {t("broken")}
    </div>
  );
}
