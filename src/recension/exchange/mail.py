"""A mail as it was saved (.eml): its text is the body, decoded; subject, sender and day are its particulars."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from recension.errors import DocumentError
from recension.exchange import html
from recension.records import Document


def load(data: bytes, *, id: str) -> Document:
    """A document from a mail's bytes: its plain text where it has one, else the article of its page."""
    try:
        mail = message_from_bytes(data, policy=policy.default)
        body: Any = mail.get_body(("plain", "html")) if isinstance(mail, EmailMessage) else None
    except RecursionError:
        remedy = "save the review's text by itself"
        raise DocumentError("the mail's parts lie too deep in each other", file=id, remedy=remedy) from None
    text = _decoded(body) if body is not None else ""
    if body is not None and body.get_content_type() == "text/html" and text.strip():
        text = html.load(text, id=id).text
    if not text.strip():
        raise DocumentError("the mail holds no text", file=id, remedy="save what it encloses as text")
    told = (str(mail[name]) if mail[name] else None for name in ("Subject", "From", "Date"))
    title, author, published = told
    return Document(id, text, title, author, None, published)


def _decoded(body: Any) -> str:
    """The text of a part, its lines ended as files end them; bytes that its encoding lacks become U+FFFD."""
    try:
        content = body.get_content()
    except (LookupError, ValueError, KeyError):
        content = body.get_payload(decode=True)
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else str(content)
    return text.replace("\r\n", "\n").replace("\0", "\ufffd")
