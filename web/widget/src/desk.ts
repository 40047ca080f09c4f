/** What a visitor can do, and how it reaches the server: words by the post, the rest by a request. */
import { arrive, beginTalk, bringAlong, speakIn } from "./arrive.ts";
import { userIn } from "./identity.ts";
import { freshKey, type Keep, keepFor, talkOfTab } from "./keep.ts";
import { type Frame, lineTo } from "./line.ts";
import type { Options } from "./options.ts";
import { backoff, begun, fate, without } from "./outbox.ts";
import { Post } from "./post.ts";
import { ring } from "./sound.ts";
import { BLANK, type Store } from "./store.ts";
import { lastId, merge, resumeFrom } from "./talk.ts";
import type { Begin, FileRef, Message, Outgoing, Site, Talk, TalkState } from "./types.ts";
import { Refused, wireOf } from "./wire.ts";
import type { Language } from "./words/words.ts";

const TYPING = 6_000;

export class Desk {
  readonly wire;
  readonly post: Post;
  readonly base: string;
  private line: ReturnType<typeof lineTo> | undefined;

  constructor(
    private readonly options: Options,
    readonly store: Store,
    private readonly keep: Keep,
  ) {
    this.base = options.base;
    this.wire = wireOf(options.base, store.state.language, keep.get<string>("token"));
    this.post = new Post(keep, {
      deliver: (one, out) => this.deliver(one, out),
      changed: (out) => store.set({ out }),
      why: (error) => this.why(error),
      stranger: () => this.forget(),
      held: (held) => this.store.state.held !== held && this.store.set({ held }),
      over: ({ text }) => {
        keepFor(keep, text);
        store.set({ told: store.state.say("late") });
        void this.look();
      },
    });
  }

  /** Fetches the site, and goes on with the talk that this browser knows. */
  async wake() {
    this.store.set({ out: this.post.out() });
    try {
      const site = await this.wire.get<Site>(`/sites/${encodeURIComponent(this.options.site)}`);
      this.store.set({ site, away: false });
      await this.speak(this.store.state.language);
    } catch (error) {
      this.store.set({ away: !(error instanceof Refused && error.status === 404) });
      if (error instanceof Refused && fate(error.status) === "again")
        setTimeout(() => this.wake(), backoff(5));
      return;
    }
    await this.goOn();
  }

  speak = (asked: Language) => speakIn(this.store, this.wire, asked);

  private async goOn() {
    if (await bringAlong(this.wire, this.options, this.keep)) this.store.set({ out: this.post.out() });
    const id = this.keep.get<string>("talk");
    if (id && this.wire.token) await this.resume(id);
    this.post.flush();
  }

  /** A signed word on who this is: another user finds what this browser kept for them, a fresh word on the same stays. */
  identify(identity: string | undefined) {
    this.options.identity = identity || undefined;
    const whose = userIn(this.options.identity);
    if (whose === this.keep.whose) return;
    this.keep.whose = whose;
    this.clear();
    this.wire.token = this.keep.get<string>("token");
    void this.goOn();
  }

  /** The first words begin a talk. */
  begin(begin: Begin, text: string) {
    this.store.set({ view: "talk", talk: undefined, messages: [], told: "", seen: 0 });
    this.post.put(null, text, [], begin);
  }

  write = (text: string, files: FileRef[] = []) =>
    this.post.put(this.store.state.talk?.id ?? null, text, files);

  /** Words that were refused and are not sent again; a talk that could not begin is not waited for. */
  discard({ key, begin, text }: Outgoing) {
    this.post.discard(key);
    if (!begin) return;
    this.keep.set("draft", text);
    this.store.set({ view: "start" });
  }
  typing = () => this.line?.typing();

  /** Everything that came is on the screen. */
  saw() {
    const { messages, seen, talk, open, view } = this.store.state;
    const last = lastId(messages);
    if (!open || view !== "talk" || last <= seen || document.hidden) return;
    this.store.set({ seen: last });
    if (talk) this.wire.post(`/talks/${talk.id}/read`, { message_id: last }).catch(() => undefined);
  }

  /** One of the talk's other doors; the answer is for the caller. */
  async ask<T>(door: string, body: object): Promise<T> {
    const answer = await this.wire.post<T>(`/talks/${this.store.state.talk?.id}/${door}`, body);
    await this.look();
    return answer;
  }

  /** A talk begun and waited for, where something must be said to it at once (a message out of hours). */
  async beginNow(begin: Begin, text: string) {
    const client_key = this.keep.get<string>("leaving") ?? freshKey();
    this.keep.set("leaving", client_key);
    this.hold(await this.open({ key: client_key, talk: null, text, files: [], at: 0, begin }));
    this.keep.set("leaving", undefined);
  }

  fresh() {
    keepFor(this.keep, this.keep.get("words"));
    for (const name of ["talk", "words"]) this.keep.set(name, undefined);
    this.clear();
  }

  private clear() {
    this.line?.stop();
    this.line = undefined;
    this.store.set({ ...BLANK, out: this.post.out() });
  }

  why = (error: unknown): string =>
    (error instanceof Refused && error.message) || this.store.state.say("loadFailed");

  /** A token comes with the first words, not before. */
  private async known() {
    this.wire.token ??= await arrive(this.wire, this.options.site, this.options.identity);
    this.keep.set("token", this.wire.token);
  }

  private async deliver(one: Outgoing, out: () => Outgoing[]): Promise<Outgoing[]> {
    if (one.begin) {
      const talk = await this.open(one);
      this.hold(talk);
      return begun(out(), one.key, talk.id);
    }
    const body = { text: one.text, files: one.files.map((file) => file.id), client_key: one.key };
    const id = one.talk ?? this.store.state.talk?.id;
    const message = await this.wire.post<Message>(`/talks/${id}/messages`, body);
    if (id === this.store.state.talk?.id) this.came([message]);
    return without(out(), one.key);
  }

  private async open(one: Outgoing): Promise<Talk> {
    await this.known();
    return beginTalk(this.wire, one, this.store.state.language);
  }

  private async resume(id: string) {
    try {
      this.hold(await this.wire.get<Talk>(`/talks/${id}?after=0`));
    } catch (error) {
      if (error instanceof Refused && [401, 403, 404].includes(error.status)) this.forget();
      else this.follow(id);
    }
  }

  private hold({ messages, next: _, ...talk }: Talk) {
    this.keep.set("talk", talk.id);
    if (!this.keep.whose) talkOfTab(this.options.site, talk.id);
    this.store.set({ messages: merge(this.store.state.messages, messages), view: "talk" });
    this.stands(talk);
    this.saw();
  }

  private follow(id: string) {
    if (this.line) return;
    const url = `${this.options.base.replace(/^http/, "ws")}/api/v1/chat/live`;
    this.line = lineTo(url, {
      hello: () => ({ key: this.wire.token, talk: id, after: resumeFrom(this.store.state.messages) }),
      frame: (frame) => this.hear(frame),
      state: (line) => {
        this.store.set({ line });
        if (line === "live") this.post.flush();
      },
      poll: () => this.look(id),
      stranger: () => this.forget(),
    });
  }

  private async look(id = this.store.state.talk?.id): Promise<boolean> {
    if (!id) return true;
    try {
      let after: number | null = resumeFrom(this.store.state.messages);
      while (after !== null) {
        const { messages, next, ...talk }: Talk = await this.wire.get(`/talks/${id}?after=${after}`);
        this.came(messages);
        this.stands(talk);
        after = after > 0 ? next : null; // without a beginning the newest come
      }
      this.post.flush();
      return true;
    } catch {
      return false;
    }
  }

  private hear(frame: Frame) {
    const { talk } = this.store.state;
    if (frame.op === "message") this.came([frame.message]);
    else if (frame.op === "state") this.stands(frame.talk);
    else if (frame.op === "place" && talk) this.stands({ ...talk, place: frame.place, wait_s: frame.wait_s });
    else if (frame.op === "read" && talk) this.stands({ ...talk, read_by_agent: frame.message_id });
    else if (frame.op === "typing") {
      this.store.set({ typing: Date.now() + TYPING });
      setTimeout(() => this.store.set({}), TYPING + 50);
    }
  }

  private stands(talk: TalkState) {
    this.store.set({ talk });
    if (talk.state !== "ended") return this.follow(talk.id);
    this.line?.stop();
    this.line = undefined;
  }

  private came(messages: Message[]) {
    const before = this.store.state;
    const known = lastId(before.messages);
    const heard = messages.filter((message) => message.side === "agent" && message.id > known);
    this.store.set({ messages: merge(before.messages, messages), ...(heard.length && { typing: 0 }) });
    if (heard.length && !before.muted && (document.hidden || !before.open)) ring();
    this.saw();
  }

  /** The key is good no more: begin anew, with whatever was not sent yet as the first words. */
  private forget() {
    this.wire.token = undefined;
    this.keep.set("token", undefined);
    const left = this.post.leftover();
    this.fresh();
    if (left) {
      keepFor(this.keep, left);
      this.store.set({ told: this.store.state.say("lost") });
    }
  }
}
