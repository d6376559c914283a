const filler =
  'The two governments have worked on the plan since spring, and officials on both sides said that the remaining questions were small. ';

/** A page with an article of our own: a price over three spans, a link, a form that clobbers, menus, and text that must stay unmarked. */
export const story = `
<nav><a href="/">Bishkek today</a></nav>
<main><article>
<h1>Kyrgyzstan plans a new dam</h1>
<p id="first">The dam in Kyrgyzstan will cost <span>$</span><span>4</span><span>.5bn</span>, the ministry said. ${filler}</p>
<p id="linked">More is known in <a id="link" href="#there">Bishkek</a> and near the lake. ${filler}</p>
<form><input name="parentNode"><input name="firstChild"><input name="textContent"><p>Work starts in Bishkek next year. ${filler}</p></form>
<p><textarea>Kyrgyzstan</textarea><code>Kyrgyzstan</code><span contenteditable="true">Kyrgyzstan</span> ${filler}</p>
<p hidden>Kyrgyzstan</p><p style="visibility:hidden">Kyrgyzstan</p><p class="gone">Kyrgyzstan</p>
<p dir="rtl" lang="ar">تقع البحيرة في قيرغيزستان على ارتفاع كبير، ويزورها السياح في الصيف من كل البلدان المجاورة للمنطقة.</p>
</article></main>
<style>.gone { display: none }</style>
<footer>Kyrgyzstan</footer>`;

export { filler };
