import { ready } from "@shouwen/kit/i18n/language.ts";
import { House } from "@shouwen/kit/ui/House.tsx";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { router } from "./shell/router.tsx";

const root = document.getElementById("root");
if (root)
  void ready().then(() =>
    createRoot(root).render(
      <House>
        <RouterProvider router={router} />
      </House>,
    ),
  );
