namespace Portfolio.Tests.Support;

/// <summary>A longer text with most of what an essay can hold, in two languages.</summary>
internal static class ExampleTexts
{
    public const string Rain = """
        A weir and a shower make nearly the same noise.[^1] Stand with your eyes closed and you will not be sure for
        half a minute; a model needs about as long, and for the same reason.

        ## What the ear does

        The ear waits. It listens for the one thing that rain has and a weir has not: an end, or at least a change. Until
        then it keeps *both* possibilities open, which is more than most programs do.

        > A river repeats itself, but never on the beat.

        ### What a microphone does

        1. It hears everything at once.
        2. It forgets nothing.
        3. It understands none of it.

        ## What a model could do

        We cut an hour into seconds and ask for the next one [see @ada2018noise, p. 5; @nokey]. Where the guess is poor, something began or stopped.[^2]

        | sound | seconds until sure | stops |
        |---|--:|---|
        | rain | 31 | yes |
        | weir | 29 | no |

        ```python
        def surprise(second, model):
            guess = model.next(second)
            return abs(guess - second).mean()
        ```

        Read more in [the manual](https://manual.example/weirs).

        [^1]: Between 500 and 4,000 hertz, where most of both lies.
        [^2]: Lorries count as both.
        """;

    public const string RainInChinese = """
        堰与阵雨的声音几乎一样。[^1]闭上眼站着，半分钟之内你说不准；模型需要的时间差不多，原因也一样。

        ## 耳朵怎么做

        耳朵会等。它等的是雨有而堰没有的东西：一个*结束*，或者至少一点变化。在那之前，两种可能它都留着，这比大多数程序做得好。

        > 河会重复自己，却从不踩在拍子上。

        ## 模型可以怎么做

        我们把一小时切成一秒一秒，让它猜下一秒。猜得不好的地方，就是有什么开始了，或者停了。

        ```python
        def surprise(second, model):
            return abs(model.next(second) - second).mean()
        ```

        [^1]: 在 500 到 4000 赫兹之间，两者都最响。
        """;
}
