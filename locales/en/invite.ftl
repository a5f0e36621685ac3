# /invite: bringing others along.

invite =
    <b>Do you know someone who could use this?</b>

    Here is your link. Feel free to pass it on to other members of the cooperative:

    { $link }

    Whoever opens it reads first what I keep, and then decides. I remember how many joined this way, not who. So I can tell nobody.
invite-few = Once there are five, you see here roughly how many.
invite-count = So far, at least { $count } people have joined thanks to you.
button-copy-link = 🔗 Copy the link
button-share-link = Pass it on
invite-share = Raakvlak: a place to find members of the cooperative who know your need from the inside. Come and have a look?
invite-not-yet = I have only just woken up. Try again in a minute.
