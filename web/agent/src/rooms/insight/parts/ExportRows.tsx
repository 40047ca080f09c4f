/** The rows behind a figure, as they stand, as a workbook. */
import { DownloadOutlined } from "@ant-design/icons";
import { api, take } from "@shouwen/kit/api/client.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useCan } from "../../../shell/session.ts";
import { type BoardSearch, dimensionsOf, spanOf } from "../filters.ts";
import { insight } from "../words.ts";

async function fetchBook(figure: string, search: BoardSearch): Promise<void> {
  const query = { ...spanOf(search, Date.now()), ...dimensionsOf(search) };
  const book = await take<Blob>(
    api.GET("/board/{figure}/rows.xlsx", { params: { path: { figure }, query }, parseAs: "blob" }),
  );
  const link = document.createElement("a");
  link.href = URL.createObjectURL(book);
  link.download = `${figure}-${new Date().toLocaleDateString("sv")}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function ExportRows({ figure, search }: { figure: string; search: BoardSearch }) {
  const t = useT(insight);
  const can = useCan();
  const { message } = App.useApp();
  const book = useMutation({
    mutationFn: () => fetchBook(figure, search),
    onError: (error) => void message.error(error.message),
  });
  if (!can("tickets.export")) return null;
  return (
    <Button size="small" icon={<DownloadOutlined />} loading={book.isPending} onClick={() => book.mutate()}>
      {t("exportRows")}
    </Button>
  );
}
