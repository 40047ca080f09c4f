import { House } from "@shouwen/kit/ui/House.tsx";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root) createRoot(root).render(<House>{null}</House>);
