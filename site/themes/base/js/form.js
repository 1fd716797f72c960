// Comfort for forms that work without it: asks only what is asked for, counts characters, turns sections into pages, sends once.
(function () {
	"use strict";
	function each(list, work) { Array.prototype.forEach.call(list, work); }

	function chosen(form, name) {
		var values = [];
		each(form.elements, function (element) {
			var kind = element.type;
			if (element.name !== name || element.disabled) { return; }
			if (kind === "radio" || kind === "checkbox") {
				if (element.checked) { values.push(element.value); }
			} else {
				values.push(element.value);
			}
		});
		return values;
	}

	// 显示条件: in order, since a field that is not shown decides nothing
	function ask(form) {
		each(form.querySelectorAll("[data-when]"), function (part) {
			var wanted = part.getAttribute("data-is").split("\n");
			var shown = chosen(form, part.getAttribute("data-when")).some(function (value) { return wanted.indexOf(value) >= 0; });
			var outer = part.parentElement.closest("[data-when]");
			shown = shown && !(outer && outer.dataset.asked === "no");
			part.dataset.asked = shown ? "yes" : "no";
			part.hidden = !shown || part.dataset.turned === "no";
			each(part.querySelectorAll("input, select, textarea"), function (element) {
				var inner = element.closest("[data-when]");
				element.disabled = !shown || (inner !== part && inner.dataset.asked === "no");
			});
		});
	}

	function count(area) {
		var line = document.createElement("p");
		line.className = "form-count";
		line.setAttribute("aria-live", "polite");
		area.parentNode.insertBefore(line, area.nextSibling);
		function show() {
			var left = Number(area.dataset.longest) - Array.from(area.value.trim()).length;
			line.textContent = (left < 0 ? area.dataset.over : area.dataset.left).replace("{0}", Math.abs(left));
			line.classList.toggle("form-over", left < 0);
		}
		area.addEventListener("input", show);
		show();
	}

	// 分页: sections one after the other
	function turn(form) {
		var parts = form.querySelectorAll(".form-part");
		var send = form.querySelector(".form-send");
		var place = document.createElement("p");
		var back = button(form.dataset.back, "form-back");
		var next = button(form.dataset.next, "form-next");
		var at = 0;
		place.className = "form-lead";
		place.setAttribute("role", "status");
		send.parentNode.insertBefore(place, send);
		send.insertBefore(next, send.firstChild);
		send.insertBefore(back, send.firstChild);
		function asked() { return Array.prototype.filter.call(parts, function (part) { return part.dataset.asked !== "no"; }); }
		function show(focus) {
			var open = asked();
			at = Math.max(0, Math.min(at, open.length - 1));
			each(parts, function (part) {
				var here = part === open[at];
				part.dataset.turned = here ? "yes" : "no";
				part.hidden = !here;
			});
			back.hidden = at === 0;
			next.hidden = at === open.length - 1;
			send.querySelector("[type=submit]").hidden = at !== open.length - 1;
			place.textContent = form.dataset.page.replace("{0}", at + 1).replace("{1}", open.length);
			if (focus) {
				open[at].setAttribute("tabindex", "-1");
				open[at].focus();
			}
		}
		next.addEventListener("click", function () { at += 1; show(true); });
		back.addEventListener("click", function () { at -= 1; show(true); });
		form.addEventListener("change", function () { show(false); });
		each(form.querySelectorAll(".form-faults a"), function (link) {
			link.addEventListener("click", function () {
				var target = document.getElementById(link.hash.slice(1));
				var index = target ? asked().indexOf(target.closest(".form-part")) : -1;
				if (index >= 0) { at = index; show(false); }
			});
		});
		show(false);
	}

	function button(words, name) {
		var made = document.createElement("button");
		made.type = "button";
		made.className = name;
		made.textContent = words;
		return made;
	}

	each(document.querySelectorAll("form.form"), function (form) {
		form.classList.add("form-asks");
		ask(form);
		form.addEventListener("change", function () { ask(form); });
		each(form.querySelectorAll("[data-longest]"), count);
		if (form.hasAttribute("data-paged")) { turn(form); }
		var sent = false;
		form.addEventListener("submit", function (event) {
			if (sent) { event.preventDefault(); }
			sent = true;
		});
		window.addEventListener("pageshow", function () { sent = false; });
	});

	// 热点解答: what is near to the title that is being written
	function hint(list, title) {
		var none = document.getElementById("hints-none");
		var waiting = 0;
		function show(found) {
			list.textContent = "";
			found.forEach(function (one) {
				var link = document.createElement("a");
				link.href = one.path;
				link.target = "_blank";
				link.rel = "noopener";
				link.textContent = one.title;
				list.appendChild(document.createElement("li")).appendChild(link);
			});
			none.hidden = found.length > 0;
		}
		title.addEventListener("input", function () {
			window.clearTimeout(waiting);
			waiting = window.setTimeout(function () {
				var about = title.value.trim();
				window.fetch(list.dataset.from + "?about=" + encodeURIComponent(about))
					.then(function (answer) { return answer.ok ? answer.json() : null; })
					.then(function (found) { if (found && title.value.trim() === about) { show(found); } })
					.catch(function () {});
			}, 400);
		});
	}

	var hints = document.getElementById("hints-found");
	var subject = document.querySelector("form.form [name=title]");
	if (hints && subject && window.fetch) { hint(hints, subject); }

	var faults = document.getElementById("form-faults");
	if (faults) { faults.focus(); }
}());
