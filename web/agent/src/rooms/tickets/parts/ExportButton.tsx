/** The list, as it stands, as a workbook; more rows than fit are refused with what to do. */
import { DownloadOutlined } from "@ant-design/icons";
import { api, take } from "@shouwen/kit/api/client.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { type Filters, viewOf } from "../filters.ts";
import { tickets } from "../words.ts";

async function fetchBook(filters: Filters): Promise<void> {
  const query = { ...filters, view: viewOf(filters) };
  const book = await take<Blob>(api.GET("/tickets/export.xlsx", { params: { query }, parseAs: "blob" }));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(book);
  link.download = `tickets-${new Date().toLocaleDateString("sv")}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function ExportButton({ filters }: { filters: Filters }) {
  const t = useT(tickets);
  const { message } = App.useApp();
  const book = useMutation({
    mutationFn: () => fetchBook(filters),
    onError: (error) => void message.error(error.message),
  });
  return (
    <Button icon={<DownloadOutlined />} loading={book.isPending} onClick={() => book.mutate()}>
      {t("exportList")}
    </Button>
  );
}
