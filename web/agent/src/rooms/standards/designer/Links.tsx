import type { Version } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useCan } from "../../../shell/session.ts";
import { copyOf } from "./server.ts";
import { designer } from "./words.ts";

/** From a version to its drawing: a draft is designed, a published one is the start of a new draft. */
export function DesignLink({ version }: { version: Pick<Version, "id" | "may"> }) {
  const t = useT(designer);
  const can = useCan();
  if (!can("standards.change")) return null;
  if (!version.may.includes("change")) return <BaseOn id={version.id} />;
  return (
    <Link to="/standards/$version/design" params={{ version: String(version.id) }}>
      <Button size="small">{t("design")}</Button>
    </Link>
  );
}

export function BaseOn({ id }: { id: number }) {
  const t = useT(designer);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const begin = useMutation({
    mutationFn: () => copyOf(id),
    onSuccess: async (made) => {
      void message.success(t("based", { n: made.version }));
      await client.invalidateQueries({ queryKey: ["standards"] });
      await navigate({ to: "/standards/$version/design", params: { version: String(made.id) } });
    },
    onError: (error) => void message.error(error.message),
  });
  return (
    <Button size="small" loading={begin.isPending} onClick={() => begin.mutate()}>
      {t("baseOn")}
    </Button>
  );
}
