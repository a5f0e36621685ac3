# What is said in a group.

group-hello = Dag allemaal! Ik help leden van de coöperatie om andere leden te vinden die hun vraag van binnenuit kennen. Dat doe ik alleen in een privégesprek: hier lees ik niet mee, en zwijg ik.
group-answer = Dat bespreken we liever onder ons.
button-group-open = Privé met mij praten
moderators-group-on = Vanaf nu breng ik zaken ook naar deze groep: meldingen, en nieuwe vragen en ervaringen als die nagekeken worden. Iedereen hier kan ze lezen; alleen moderators beslissen, met één tik, en iedereen ziet wie. Bezwaren, en zaken over een moderator, komen alleen privé. Met /moderators@{ $bot } off houdt het op.
moderators-group-off = Goed: geen zaken meer in deze groep. Ze gaan naar elke moderator privé.
