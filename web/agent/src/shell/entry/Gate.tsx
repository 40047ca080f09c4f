/** Who comes in: the frame for people we know, the sign-in page for others, an overlay when a session ends midway. */
import { onStranger } from "@shouwen/kit/api/client.ts";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed } from "@shouwen/kit/ui/States.tsx";
import { useQueryClient } from "@tanstack/react-query";
import { Modal } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { useSessionQuery } from "../session.ts";
import { shell } from "../words.ts";
import { FirstStartPage, useFirstStart } from "./FirstStartPage.tsx";
import { SignIn } from "./SignIn.tsx";
import { SignInPage } from "./SignInPage.tsx";

export function Gate(props: { children: ReactNode }) {
  const session = useSessionQuery();
  const stranger = session.error instanceof ApiError && session.error.status === 401;
  const firstStart = useFirstStart(stranger);
  if (session.data) {
    return (
      <>
        {props.children}
        <ComeBack email={session.data.person.email} personId={session.data.person.id} />
      </>
    );
  }
  if (stranger)
    return firstStart.isLoading ? null : firstStart.data?.needed ? <FirstStartPage /> : <SignInPage />;
  if (session.isError) return <Failed error={session.error} retry={() => session.refetch()} />;
  return null;
}

/** The page below stays as it is, with every typed word. */
function ComeBack(props: { email: string; personId: number }) {
  const t = useT(shell);
  const client = useQueryClient();
  const [away, setAway] = useState(false);
  useEffect(() => {
    const stop = onStranger(() => setAway(true));
    return () => void stop();
  }, []);
  const back = (personId: number) => {
    if (personId !== props.personId) location.reload();
    setAway(false);
    void client.invalidateQueries();
  };
  return (
    <Modal
      open={away}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      width={400}
      destroyOnHidden
      afterOpenChange={(open) => open && document.getElementById("password")?.focus()}
    >
      <h1>{t("sessionOver")}</h1>
      <p style={{ margin: "4px 0 16px" }}>{t("sessionOverHint")}</p>
      <SignIn email={props.email} onDone={back} />
    </Modal>
  );
}
