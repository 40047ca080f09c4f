import type { Plugin } from "vite";

export function table(folders: string[]): Record<string, string>;
export function words(folder: string): Plugin;
