import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Loading } from "@shouwen/kit/ui/States.tsx";
import { Alert, App, DatePicker, Form, InputNumber, Modal, Radio, Slider } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useFaults } from "../queries.ts";
import { Coverage } from "./Coverage.tsx";
import { GivesWay } from "./GivesWay.tsx";
import { type Scope, useGivesWay, usePublish } from "./queries.ts";
import { Faults } from "./ReviewDialog.tsx";
import { ScopeFields } from "./ScopeFields.tsx";
import { lastOf } from "./scope.ts";
import css from "./versions.module.css";
import { versions } from "./words.ts";

/** From when on, for which tickets, for what share of the customers; what it would have taken last month. */
export function PublishDialog({ version, onClose }: { version: StandardMap; onClose: () => void }) {
  const t = useT(versions);
  const { message } = App.useApp();
  const faults = useFaults(version.id, true);
  const publish = usePublish(version.id);
  const before = version.status === "published" ? lastOf(version.intervals) : undefined;
  const [at, setAt] = useState<Dayjs | null>(null);
  const [later, setLater] = useState(false);
  const [some, setSome] = useState(() => Object.values(before?.scope ?? {}).some((codes) => codes.length));
  const [scope, setScope] = useState<Scope>(before?.scope ?? {});
  const [share, setShare] = useState(Math.round((before?.share ?? 1) * 100));
  const asked = { scope: some ? scope : {}, share: share / 100 };
  const named = !some || Object.values(scope).some((codes) => codes.length > 0);
  const [displace, setDisplace] = useState(false);
  const when = later && at ? at.toISOString() : null;
  const whole = named && (!later || at !== null);
  const way = useGivesWay(version.id, whole ? { ...asked, at: when } : undefined);
  const ways = way.data?.items ?? [];
  const given = displace || ways.every((one) => one.how !== "displaced");
  const good = faults.data?.items.length === 0 && whole && way.isSuccess && !way.isPlaceholderData && given;
  const go = () =>
    publish.mutate(
      { ...asked, at: when, displace },
      {
        onSuccess: () => {
          void message.success(t("published", { n: version.version }));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      width={640}
      title={t("publishTitle", { n: version.version })}
      okText={t("publish")}
      cancelText={t("cancel")}
      okButtonProps={{ disabled: !good, loading: publish.isPending }}
      onOk={go}
      onCancel={onClose}
    >
      <p className={css.hint}>{t("publishHint")}</p>
      {version.alone && version.status !== "published" && version.status !== "approved" && (
        <Alert type="info" title={t("saysAlone")} showIcon style={{ marginBottom: 12 }} />
      )}
      <ul className={css.checklist}>
        <Query of={faults} loading={<Loading rows={1} />}>
          {(page) => <Faults found={page.items} />}
        </Query>
      </ul>
      <Form layout="vertical">
        <Form.Item label={t("when")}>
          <div className={css.line}>
            <Radio.Group
              value={later}
              options={[
                { value: false, label: t("now") },
                { value: true, label: t("later") },
              ]}
              onChange={(event) => setLater(event.target.value)}
            />
            {later && (
              <DatePicker
                showTime={{ format: "HH:mm" }}
                format="YYYY-MM-DD HH:mm"
                value={at}
                minDate={dayjs()}
                onChange={setAt}
                aria-label={t("when")}
              />
            )}
          </div>
        </Form.Item>
        <Form.Item label={t("forWhom")} extra={some ? t(named ? "scopeHint" : "scopeNone") : undefined}>
          <Radio.Group
            value={some}
            options={[
              { value: false, label: t("allCases") },
              { value: true, label: t("someCases") },
            ]}
            onChange={(event) => setSome(event.target.value)}
          />
        </Form.Item>
        {some && <ScopeFields scope={scope} onChange={setScope} />}
        <Share share={share} onChange={setShare} />
      </Form>
      {whole && <GivesWay ways={ways} displace={displace} onDisplace={setDisplace} />}
      {named && <Coverage id={version.id} scope={asked.scope} share={asked.share} />}
      {publish.error && <Alert type="error" title={publish.error.message} role="alert" />}
    </Modal>
  );
}

function Share({ share, onChange }: { share: number; onChange: (share: number) => void }) {
  const t = useT(versions);
  return (
    <Form.Item label={t("shareName")} extra={t("shareHint")}>
      <div className={css.line}>
        <Slider
          min={1}
          max={100}
          value={share}
          onChange={onChange}
          className={css.slider}
          ariaLabelForHandle={t("shareName")}
        />
        <InputNumber
          min={1}
          max={100}
          precision={0}
          value={share}
          suffix="%"
          aria-label={t("shareName")}
          onChange={(value) => onChange(value ?? 100)}
        />
      </div>
    </Form.Item>
  );
}
