# Whether a member's words may be quoted without their name.

profile-quotes-yes = 💬 Te citer sans ton nom : oui
profile-quotes-no = 💬 Te citer sans ton nom : non
button-change-quotes = Citer mes mots
quotes-ask =
    <b>Puis-je citer tes mots ?</b>

    Une ou deux phrases au plus, tirées d’un de tes besoins ou de ce qui te manque. Dans les propositions de nouveaux services et les rapports de la coopérative : le groupe de travail, le conseil et d’autres membres les lisent.

    Jamais avec ton nom. J’enlève de mon mieux les adresses, les numéros et les noms, et je ne cite rien tant que cinq membres au moins n’ont pas le même besoin. Quelqu’un qui te connaît bien peut quand même reconnaître tes mots.

    Si tu dis non plus tard, je ne cite plus rien de toi à partir de ce moment-là. Ce qui est déjà parti, je ne peux pas le reprendre.
quotes-offer =
    Encore une question, que je ne pose qu’une fois.
quotes-thanks = Merci. Si tu changes d’avis, tu peux le retirer dans /profile.
quotes-refused = D’accord, je ne cite rien de toi. Si tu changes d’avis, c’est dans /profile.
button-quotes-yes = Oui, sans mon nom
button-quotes-no = Non, plutôt pas
