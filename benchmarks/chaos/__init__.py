"""What the spine promises, tried: kills, pauses, a Telegram that misbehaves. `make chaos`."""
