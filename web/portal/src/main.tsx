import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { router } from "./shell/routes.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(<RouterProvider router={router} />);
