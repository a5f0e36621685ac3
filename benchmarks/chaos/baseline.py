"""python-telegram-bot as it comes, for comparison: an echo bot with its own updater."""

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


def run_baseline(address: str, token: str, kind: str) -> None:
    """Answer until killed; `kind` is "sequential", which is the default, or "concurrent"."""
    application = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{address}/bot")
        .base_file_url(f"{address}/file/bot")
        .concurrent_updates(256 if kind == "concurrent" else False)
        .connection_pool_size(64)
        .pool_timeout(60)
        .build()
    )
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(stop_signals=None, poll_interval=0)
