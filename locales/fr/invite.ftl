# /invite: bringing others along.

invite =
    <b>Tu connais quelqu’un à qui ça servirait ?</b>

    Voici ton lien. Passe-le sans hésiter à d’autres membres de la coopérative :

    { $link }

    Qui l’ouvre lit d’abord ce que je garde, puis décide. Je retiens combien de personnes nous rejoignent ainsi, pas qui. Je ne peux donc le dire à personne.
invite-few = À partir de cinq, tu verras ici à peu près combien.
invite-count = Jusqu’ici, au moins { $count } personnes nous ont rejoints grâce à toi.
button-copy-link = 🔗 Copier le lien
button-share-link = Partager
invite-share = Raakvlak : on y trouve des membres de la coopérative qui connaissent ton besoin. Tu viens voir ?
invite-not-yet = Je viens à peine de me réveiller. Réessaie dans une minute.
