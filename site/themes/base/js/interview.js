// 在线访谈: follows a live interview. Asks for a small file that says what is newest, and then for what is missing;
// the office is never asked. Without script the link 刷新 does the same.
(function () {
	"use strict";
	var record = document.querySelector(".record[data-folder]");
	var empty = document.getElementById("said-empty");
	var note = document.getElementById("live-note");
	if (!record || !empty || !window.fetch) { return; }
	var data = record.dataset;
	var newest = Number(data.newest);
	var seconds = Math.max(1, Number(data.seconds));
	var quiet = 0;
	var failures = 0;
	var timer = 0;
	var MOST_BEHIND = 40;
	var LONGEST = 60;

	function ask(file) {
		return fetch(data.folder + file, { cache: "no-cache", credentials: "omit" }).then(function (answer) {
			if (!answer.ok) { throw new Error(String(answer.status)); }
			return answer.json();
		});
	}

	function paragraph(words) {
		var p = document.createElement("p");
		p.textContent = words;
		return p;
	}

	function picture(of) {
		var image = document.createElement("img");
		var place = document.createElement("p");
		image.src = of.path;
		image.alt = of.alt || "";
		if (of.width) { image.width = of.width; image.height = of.height; }
		place.className = "said-picture";
		place.appendChild(image);
		return place;
	}

	function mark(of) {
		if (of.state === "standing") { return ""; }
		return data[of.state] + (of.changed ? "（" + of.changed + "）" : "") + (of.note ? "：" + of.note : "");
	}

	function drawn(of) {
		var item = empty.content.firstElementChild.cloneNode(true);
		var words = item.querySelector(".said-words");
		var changed = item.querySelector(".said-mark");
		var time = item.querySelector("time");
		item.id = of.id;
		item.className = "said said-" + of.speaker;
		item.querySelector("strong").textContent = of.name;
		time.textContent = of.time;
		time.dateTime = of.time;
		of.words.forEach(function (line) { words.appendChild(paragraph(line)); });
		if (of.picture) { words.insertAdjacentElement("afterend", picture(of.picture)); }
		changed.hidden = of.state === "standing";
		changed.textContent = mark(of);
		return item;
	}

	function show(of) {
		var before = document.getElementById(of.id);
		var nothing = document.getElementById("live-nothing");
		if (before) {
			before.replaceWith(drawn(of));
		} else if (Number(of.id.slice(1)) > lowest()) {
			record.insertBefore(drawn(of), record.firstElementChild);
		}
		if (nothing) { nothing.remove(); }
	}

	/** An entry before the first one on this page stands on a page of its own. */
	function lowest() {
		return record.lastElementChild ? Number(record.lastElementChild.id.slice(1)) : 0;
	}

	function fragments(upTo) {
		if (newest >= upTo) { return Promise.resolve(); }
		return ask("f" + (newest + 1) + ".json").then(function (fragment) {
			fragment.entries.forEach(show);
			newest = fragment.number;
			return fragments(upTo);
		});
	}

	function say(words) {
		if (note.textContent !== words) { note.textContent = words; }
	}

	function look() {
		ask("head.json").then(function (head) {
			var news = head.newest > newest;
			seconds = Math.max(1, Number(head.seconds) || seconds);
			if (head.newest - newest > MOST_BEHIND) {
				say(note.dataset.behind);
				return null;
			}
			return fragments(head.newest).then(function () {
				failures = 0;
				quiet = news ? 0 : quiet + 1;
				say(head.state === "open" ? note.dataset.on : note.dataset.over);
				return head.state === "open" ? later() : null;
			});
		}).catch(function () {
			failures += 1;
			if (failures > 1) { say(note.dataset.off); }
			later();
		});
	}

	/** Where nothing happens, or something fails, readers ask less often; and never all at once. */
	function later() {
		var slower = Math.pow(2, failures) * (1 + Math.min(quiet, 12) / 6);
		var wait = Math.min(LONGEST, seconds * slower) * (0.9 + Math.random() * 0.2);
		clearTimeout(timer);
		timer = setTimeout(function () { if (!document.hidden) { look(); } }, wait * 1000);
	}

	document.addEventListener("visibilitychange", function () {
		if (!document.hidden) { clearTimeout(timer); look(); }
	});
	say(note.dataset.on);
	later();
})();
