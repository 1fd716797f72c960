package org.yichuang.interaction.web.console;

import java.util.List;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.interaction.model.Wording;
import org.yichuang.interaction.usecase.EditWordings;
import org.yichuang.interaction.web.console.Requests.NewWordingRequest;
import org.yichuang.interaction.web.console.Requests.WordingRequest;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;

/** 答复用语 — words that staff need again and again. */
@RestController
@RequestMapping("/api/console/letter-wordings")
class WordingController {

	private final EditWordings edit;

	WordingController(EditWordings edit) {
		this.edit = edit;
	}

	/**
	 * Lists the words that the actor can use: the group's and those of bodies upwards.
	 */
	@GetMapping
	@Requires("interaction:read")
	List<Wording> listWordings(Actor actor) {
		return this.edit.of(actor);
	}

	/** Adds words. */
	@PostMapping
	@Requires("interaction:edit-wordings")
	Wording addWording(Actor actor, @RequestBody NewWordingRequest request) {
		return this.edit.add(actor, request.body(), request.purpose(), request.words());
	}

	/** Changes words. */
	@PutMapping("/{id}")
	@Requires("interaction:edit-wordings")
	Wording changeWording(Actor actor, @PathVariable String id, @RequestBody WordingRequest request) {
		return this.edit.change(actor, Id.parse(id), request.version(), request.words());
	}

	/** Takes words away. */
	@DeleteMapping("/{id}")
	@Requires("interaction:edit-wordings")
	void removeWording(Actor actor, @PathVariable String id, @RequestParam long version) {
		this.edit.remove(actor, Id.parse(id), version);
	}

}
