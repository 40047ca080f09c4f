"""Phones and addresses for eyes that need not see them whole."""


def mask_phone(value: str) -> str:
    """`+8613800138000` as `+86138****8000`."""
    plain, _, extension = value.partition(";")
    if len(plain) < 9:
        return "****"
    return f"{plain[:-8]}****{plain[-4:]}" + (";" + extension if extension else "")


def mask_email(value: str) -> str:
    """`li.wei@example.com` as `l***@example.com`."""
    local, _, domain = value.rpartition("@")
    return f"{local[:1]}***@{domain}"


def masked(kind: str, value: str) -> str:
    """An identity's value with its middle hidden."""
    if kind == "phone":
        return mask_phone(value)
    return mask_email(value) if kind == "email" else value[:2] + "****"
