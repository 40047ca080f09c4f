import { CloseOutlined, LoadingOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button } from "antd";
import css from "./messages.module.css";
import type { Uploads } from "./uploads.ts";
import { talk } from "./words.ts";

export function Attached({ uploads }: { uploads: Uploads }) {
  const t = useT(talk);
  if (uploads.all.length === 0) return null;
  return (
    <div className={css.attached}>
      {uploads.all.map((one) => {
        const why =
          one.failed === "large" ? t("tooBig", { name: one.name, mb: uploads.largestMb }) : one.failed;
        return (
          <Tag
            key={one.key}
            tone={why ? "late" : "wait"}
            title={one.file ? one.name : t("uploading", { name: one.name })}
          >
            {!one.file && !why && <LoadingOutlined />}
            {why ?? one.name}
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              style={{ width: 16, height: 16, fontSize: 10 }}
              aria-label={t("removeFile", { name: one.name })}
              onClick={() => uploads.remove(one.key)}
            />
          </Tag>
        );
      })}
    </div>
  );
}
