import type { CompanySettings } from "@shouwen/kit/api/types.ts";
import { LANGUAGES } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, ColorPicker, Form, Input, Select, Upload } from "antd";
import { useChangeLogo, useRemoveLogo } from "../queries.ts";
import { base } from "../words.ts";
import { Section } from "./Section.tsx";
import { Changed, Setting } from "./Setting.tsx";
import css from "./settings.module.css";

const ZONES = Intl.supportedValuesOf("timeZone").map((value) => ({ value, label: value }));
type Language = "zh-CN" | "en";

export function Identity({ settings }: { settings: CompanySettings }) {
  const t = useT(base);
  const { name, short_name, colour, language, timezone, address, phone } = settings;
  return (
    <Section
      title={t("identity")}
      hint={t("identityHint")}
      values={{ name, short_name, colour, language: language as Language, timezone, address, phone }}
      draft="identity"
    >
      <Form.Item
        label={t("logo")}
        extra={
          <>
            <div>{t("logoHint")}</div>
            <Changed of="logo_id" />
          </>
        }
      >
        <Logo logo={settings.logo} />
      </Form.Item>
      <div className={css.two}>
        <Setting
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          rules={[{ required: true, message: t("required") }]}
        >
          <Input maxLength={80} />
        </Setting>
        <Setting name="short_name" label={t("shortName")} hint={t("shortNameHint")}>
          <Input maxLength={20} />
        </Setting>
        <Setting
          name="colour"
          label={t("colour")}
          hint={t("colourHint")}
          getValueFromEvent={(value: { toHexString: () => string }) => value.toHexString()}
        >
          <ColorPicker showText disabledAlpha format="hex" />
        </Setting>
        <Setting name="language" label={t("language")} hint={t("languageHint")}>
          <Select options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} />
        </Setting>
        <Setting name="timezone" label={t("timezone")} hint={t("timezoneHint")}>
          <Select options={ZONES} showSearch />
        </Setting>
        <Setting name="phone" label={t("phone")} hint={t("phoneHint")}>
          <Input inputMode="tel" />
        </Setting>
      </div>
      <Setting name="address" label={t("address")} hint={t("addressHint")}>
        <Input maxLength={200} placeholder="https://service.example.com" inputMode="url" />
      </Setting>
    </Section>
  );
}

function Logo({ logo }: { logo: string | null }) {
  const t = useT(base);
  const change = useChangeLogo();
  const remove = useRemoveLogo();
  const error = change.error ?? remove.error;
  const take = () => {
    change.reset();
    remove.mutate(undefined);
  };
  return (
    <div className={css.logo}>
      <img src={logo ?? "/mark.svg"} alt={t("logo")} />
      <Upload
        accept="image/png,image/jpeg,image/webp"
        showUploadList={false}
        beforeUpload={(file) => {
          remove.reset();
          change.mutate(file);
          return false;
        }}
      >
        <Button loading={change.isPending}>{t("changeLogo")}</Button>
      </Upload>
      {logo && (
        <Button type="text" loading={remove.isPending} onClick={take}>
          {t("removeLogo")}
        </Button>
      )}
      {error && (
        <span className={css.fault} role="alert">
          {error.message}
        </span>
      )}
    </div>
  );
}
