# The weekly round, for moderators. Zero stands for fewer than five.

round-preview =
    🗓 <b>This week’s round is ready</b>

    Introductions: { $introductions ->
        [0] fewer than five
       *[other] { $introductions }
    }
    Members who get a card: { $participants ->
        [0] fewer than five
       *[other] { $participants }
    }
round-left-over =
    Who has to wait, and counts for more next week:
    • nobody has a need like theirs: { $left_alone ->
        [0] fewer than five
       *[other] { $left_alone }
    }
    • some do, but the rules keep them apart: { $left_rules ->
        [0] fewer than five
       *[other] { $left_rules }
    }
    • some fit, but have no room left: { $left_room ->
        [0] fewer than five
       *[other] { $left_room }
    }
button-round-send = Send the cards
button-round-discard = Not this week
round-on-its-way = ✅ The cards are going out. You hear when it is done.
round-discarded = 👌 No round this week. Everyone’s waiting counts on.
round-decided = This round was decided before.
round-none = 🗓 No round this week: I found no two members who fit and may meet. Everyone’s waiting counts on.
round-sent = 🗓 This week’s round is out. Pairs for whom something changed since the preview were skipped.
