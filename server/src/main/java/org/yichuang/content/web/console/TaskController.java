package org.yichuang.content.web.console;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.usecase.Todo;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Sites;

/** 待办 — what waits for the actor, and who owes what. */
@RestController
class TaskController {

	private final Todo todo;

	private final Sites sites;

	private final Publishing publishing;

	TaskController(Todo todo, Sites sites, Publishing publishing) {
		this.todo = todo;
		this.sites = sites;
		this.publishing = publishing;
	}

	/** Counts what waits for the actor. */
	@GetMapping("/api/console/tasks")
	@Requires("content:read")
	Todo.Counts countTasks(Actor actor) {
		return this.todo.counts(actor);
	}

	/** Lists channels whose update interval has passed, the longest overdue first. */
	@GetMapping("/api/console/tasks/overdue-channels")
	@Requires("content:read")
	List<OverdueShown> listOverdueChannels(Actor actor) {
		return this.todo.overdueChannels(actor)
			.stream()
			.map((overdue) -> new OverdueShown(this.sites.get(overdue.site()).name(), overdue))
			.toList();
	}

	/** Says whether all pages of a change are live. */
	@GetMapping("/api/console/article-changes/{id}")
	@Requires("content:read")
	ChangeState showArticleChange(@PathVariable String id) {
		UUID change = Id.parse(id);
		return new ChangeState(change, this.publishing.isLive(change));
	}

	/** 逾期栏目. */
	record OverdueShown(String siteName, Todo.Overdue channel) {
	}

	/** 变更状态. */
	record ChangeState(UUID change, boolean live) {
	}

}
