/** A site's secret, shown once. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { Alert, Button, Modal } from "antd";
import css from "./settings.module.css";
import { setting } from "./siteWords.ts";

export function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useT(setting);
  return (
    <Modal
      open
      title={t("identity")}
      onCancel={onClose}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <Alert type="warning" title={t("secretOnce")} />
      <span className={css.mono}>
        <CopyText text={secret} wrap />
      </span>
    </Modal>
  );
}
