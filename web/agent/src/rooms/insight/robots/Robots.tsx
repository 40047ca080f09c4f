/** Group robots: register, try, remove. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { Robot, RobotNew } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Form, Input, Modal, Popconfirm, Segmented } from "antd";
import { useState } from "react";
import { useRobots } from "../reports/queries.ts";
import css from "../reports/sending.module.css";
import { robotWords } from "./words.ts";

const KINDS = ["wecom", "dingtalk", "feishu"] as const;

function useFresh<V>(change: (value: V) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ["robots"] }),
  });
}

export function Robots() {
  const t = useT(robotWords);
  const found = useRobots();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className={css.top}>
        <p>{t("lead")}</p>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t("add")}
        </Button>
      </div>
      <Query of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <div className={css.none}>
              <Empty title={t("none")} text={t("noneHint")} />
            </div>
          ) : (
            <ul className={css.list}>
              {rows.map((robot) => (
                <Row key={robot.id} robot={robot} />
              ))}
            </ul>
          )
        }
      </Query>
      {adding && <NewRobot onClose={() => setAdding(false)} />}
    </>
  );
}

function Row({ robot }: { robot: Robot }) {
  const t = useT(robotWords);
  const { message } = App.useApp();
  const of = { params: { path: { robot_id: robot.id } } };
  const test = useFresh((_: undefined) => take(api.POST("/robots/{robot_id}/test", of)));
  const remove = useFresh((_: undefined) => take(api.DELETE("/robots/{robot_id}", of)));
  const failed = test.error ?? remove.error;
  return (
    <li>
      <div className={css.head}>
        <span>
          <strong>{robot.name}</strong>{" "}
          <span className={css.about}>
            {t(robot.kind)}
            {robot.signed && ` · ${t("signed")}`}
          </span>
        </span>
        <span>
          <Button
            size="small"
            loading={test.isPending}
            onClick={() => test.mutate(undefined, { onSuccess: () => void message.success(t("tested")) })}
          >
            {t("test")}
          </Button>{" "}
          <Popconfirm
            title={`${t("remove")}?`}
            okText={t("remove")}
            cancelText={t("cancel")}
            onConfirm={() => remove.mutate(undefined)}
          >
            <Button size="small" type="text" danger>
              {t("remove")}
            </Button>
          </Popconfirm>
        </span>
      </div>
      {failed && <Alert type="error" title={failed.message} role="alert" />}
    </li>
  );
}

function NewRobot({ onClose }: { onClose: () => void }) {
  const t = useT(robotWords);
  const add = useFresh((body: RobotNew) => take(api.POST("/robots", { body })));
  const required = { required: true, message: t("required") };
  return (
    <Modal
      open
      title={t("add")}
      okText={t("add")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "robot", loading: add.isPending }}
      onCancel={onClose}
    >
      <Form<RobotNew>
        id="robot"
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: "wecom", secret: "" }}
        onFinish={(typed) => add.mutate(typed, { onSuccess: onClose })}
      >
        <Form.Item name="kind" label={t("kind")}>
          <Segmented options={KINDS.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
        <Form.Item name="name" label={t("name")} extra={t("nameHint")} rules={[required]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="url" label={t("url")} rules={[required]}>
          <Input type="url" maxLength={1000} spellCheck={false} autoComplete="off" />
        </Form.Item>
        <Form.Item name="secret" label={t("secret")} extra={t("secretHint")}>
          <Input.Password maxLength={200} autoComplete="off" />
        </Form.Item>
        {add.error && <Alert type="error" title={add.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}
