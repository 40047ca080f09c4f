/** The work on a drawing: checked while it grows, kept on this computer, saved when asked. */
import { ApiError } from "@shouwen/kit/api/errors.ts";
import type { Version } from "@shouwen/kit/api/types.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { markFaults } from "./canvas/marks.ts";
import type { Fault } from "./desk.ts";
import { flushTyped } from "./fields/Typed.tsx";
import { xmlOf } from "./files.ts";
import { forget, keep } from "./kept.ts";
import { checkBpmn, digestNow, saveBpmn } from "./server.ts";
import type { Drawing } from "./useModeler.ts";

/** A change is looked at when the hand rests. */
const REST = 600;

export interface Checked {
  faults: Fault[] | undefined;
  error: string | undefined;
}

/** What the server says to the drawing as it is now; the last answer counts. */
export function useChecked({ modeler, revision }: Drawing): Checked {
  const [checked, setChecked] = useState<Checked>({ faults: undefined, error: undefined });
  useEffect(() => {
    if (!modeler || revision < 0) return;
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const faults = await checkBpmn(await xmlOf(modeler));
        if (!current) return;
        markFaults(
          modeler,
          faults.filter((one) => one.kind === "fault"),
        );
        setChecked({ faults, error: undefined });
      } catch (error) {
        if (current) setChecked(({ faults }) => ({ faults, error: (error as Error).message }));
      }
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [modeler, revision]);
  return checked;
}

export interface Work {
  dirty: boolean;
  saving: boolean;
  error: string | undefined;
  conflict: boolean;
  save: () => void;
  overwrite: () => void;
  settle: () => void;
  /** the drawing was replaced by a file or by what was kept */
  touch: () => void;
}

export function useWork(drawing: Drawing, version: Version, opened: string): Work {
  const { modeler, revision } = drawing;
  const client = useQueryClient();
  const digest = useRef(opened);
  /** the revision that the server has; import itself counts as one */
  const [savedAt, setSavedAt] = useState<number>();
  const [state, setState] = useState({
    saving: false,
    conflict: false,
    error: undefined as string | undefined,
  });
  if (modeler && savedAt === undefined) setSavedAt(revision);
  const dirty = savedAt !== undefined && revision !== savedAt;
  const { id } = version;

  useEffect(() => {
    if (!modeler || !dirty || revision < 0) return;
    const timer = setTimeout(async () => {
      await keep(id, { bpmn: await xmlOf(modeler), digest: digest.current, at: new Date().toISOString() });
    }, REST);
    return () => clearTimeout(timer);
  }, [modeler, dirty, revision, id]);

  const put = useCallback(
    async (over?: string) => {
      if (!modeler) return;
      flushTyped();
      setState({ saving: true, conflict: false, error: undefined });
      try {
        const bpmn = await xmlOf(modeler);
        const kept = await saveBpmn(id, bpmn, over ?? digest.current);
        digest.current = kept.digest;
        await forget(id);
        setSavedAt(-1);
        setState({ saving: false, conflict: false, error: undefined });
        client.setQueryData(["standard-version", id, "bpmn"], bpmn);
        await client.invalidateQueries({ queryKey: ["standard-version", id], exact: true });
        await client.invalidateQueries({ queryKey: ["standards"] });
      } catch (error) {
        const conflict = error instanceof ApiError && error.status === 409;
        setState({ saving: false, conflict, error: conflict ? undefined : (error as Error).message });
      }
    },
    [modeler, id, client],
  );
  // what was saved is what stands there at the next drawing of the page: typed words may have changed it once more
  if (savedAt === -1) setSavedAt(revision);

  return {
    dirty,
    ...state,
    save: () => void put(),
    overwrite: () => void digestNow(id).then(put),
    settle: () => setState({ saving: false, conflict: false, error: undefined }),
    touch: () => setSavedAt(-2),
  };
}
