import { ready } from "@shouwen/kit/i18n/language.ts";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { router } from "./shell/routes.tsx";

const root = document.getElementById("root");
if (root) void ready().then(() => createRoot(root).render(<RouterProvider router={router} />));
