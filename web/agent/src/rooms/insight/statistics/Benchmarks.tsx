/** Benchmarks 标杆 of a figure: value, source, and the practice behind it; entered by whoever sets standards. */
import type { Benchmark, Indicator } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, Button, Form, Input, InputNumber, Modal, Popconfirm } from "antd";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { said } from "../figures.ts";
import { useBenchmarks, useDropBenchmark, useEnterBenchmark } from "./queries.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

interface Props {
  figure: Indicator;
  reading: string;
}

export function Benchmarks({ figure, reading }: Props) {
  const t = useT(statistics);
  const can = useCan();
  const [open, setOpen] = useState(false);
  const entered = useBenchmarks(figure.code).data?.items ?? [];
  const mine = Boolean(can("standards.change"));
  return (
    <section className={`${css.part} ${css.entered}`} aria-label={t("benchmarks")}>
      <h3>{t("benchmarks")}</h3>
      <p className={css.faint}>{t("benchmarksHint")}</p>
      <ul>
        {entered.map((each) => (
          <Line key={each.id} benchmark={each} figure={figure} mine={mine} />
        ))}
      </ul>
      {mine && <Button onClick={() => setOpen(true)}>{t("enter")}</Button>}
      {open && <Enter figure={figure} reading={reading} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Line({ benchmark, figure, mine }: { benchmark: Benchmark; figure: Indicator; mine: boolean }) {
  const t = useT(statistics);
  const lang = useLanguage();
  const { message } = App.useApp();
  const drop = useDropBenchmark();
  const reading = figure.readings.find((each) => each.code === benchmark.reading);
  return (
    <li>
      <b>{benchmark.name}</b>
      <span>
        {reading?.name} {said(benchmark.value, reading?.unit ?? "", lang)}
      </span>
      <span className={css.faint}>
        {benchmark.source}
        {benchmark.by && ` · ${t("enteredBy", { who: benchmark.by })}`}
      </span>
      {mine && (
        <Popconfirm
          title={t("dropSure")}
          okText={t("drop")}
          cancelText={t("cancel")}
          onConfirm={() =>
            drop.mutate(benchmark.id, { onError: (error) => void message.error(error.message) })
          }
        >
          <Button size="small" type="text" danger>
            {t("drop")}
          </Button>
        </Popconfirm>
      )}
      {benchmark.notes && <span className={css.notes}>{benchmark.notes}</span>}
    </li>
  );
}

interface Given {
  name: string;
  value: number;
  source: string;
  notes?: string;
}

/** People enter per cent and minutes. */
const BY: Record<string, number> = { share: 0.01, seconds: 60 };

function Enter({ figure, reading, onClose }: Props & { onClose: () => void }) {
  const t = useT(statistics);
  const { message } = App.useApp();
  const [form] = Form.useForm<Given>();
  const save = useEnterBenchmark();
  const of = figure.readings.find((each) => each.code === reading);
  const unit = of?.unit ?? "";
  const send = (given: Given) =>
    save.mutate(
      {
        ...given,
        notes: given.notes ?? "",
        value: given.value * (BY[unit] ?? 1),
        figure: figure.code,
        reading,
      },
      { onSuccess: onClose, onError: (error) => void message.error(error.message) },
    );
  const need = [{ required: true }];
  return (
    <Modal
      open
      title={`${t("enter")} · ${of?.name}`}
      okText={t("save")}
      cancelText={t("cancel")}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="name" label={t("name")} rules={need}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item
          name="value"
          label={t(unit === "share" ? "valueShare" : unit === "seconds" ? "valueSeconds" : "value")}
          rules={need}
        >
          <InputNumber min={0} max={unit === "share" ? 100 : undefined} />
        </Form.Item>
        <Form.Item name="source" label={t("source")} rules={need}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="notes" label={t("notes")}>
          <Input.TextArea rows={4} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
