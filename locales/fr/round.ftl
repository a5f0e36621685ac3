# The weekly round, for moderators. Zero stands for fewer than five.

round-preview =
    🗓 <b>La tournée de cette semaine est prête</b>

    Mises en contact : { $introductions ->
        [0] moins de cinq
       *[other] { $introductions }
    }
    Membres qui reçoivent une carte : { $participants ->
        [0] moins de cinq
       *[other] { $participants }
    }
round-left-over =
    Qui doit attendre, et comptera davantage la semaine prochaine :
    • personne n’a un besoin semblable : { $left_alone ->
        [0] moins de cinq
       *[other] { $left_alone }
    }
    • certains oui, mais les règles les séparent : { $left_rules ->
        [0] moins de cinq
       *[other] { $left_rules }
    }
    • certains conviennent, mais n’ont plus de place : { $left_room ->
        [0] moins de cinq
       *[other] { $left_room }
    }
button-round-send = Envoyer les cartes
button-round-discard = Pas cette semaine
round-on-its-way = ✅ Les cartes partent. Je te dis quand c’est fini.
round-discarded = 👌 Pas de tournée cette semaine. L’attente de chacun continue de compter.
round-decided = Cette tournée a déjà été décidée.
round-none = 🗓 Pas de tournée cette semaine : je n’ai pas trouvé deux membres qui se conviennent et peuvent se rencontrer. L’attente de chacun continue de compter.
round-sent = 🗓 La tournée de cette semaine est partie. Les duos pour qui quelque chose a changé depuis l’aperçu ont été laissés de côté.
