package org.yichuang.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;
import org.yichuang.forms.Answers;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.FileId;
import org.yichuang.platform.Boxes;

import tools.jackson.databind.json.JsonMapper;

/**
 * 加密内容 — encrypts answers as a whole: each submission with a key of its own, which the
 * key ring's key wraps. A box opens for its own submission only.
 */
@Component
public class SealedAnswers {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final KeyRing keys;

	SealedAnswers(KeyRing keys) {
		this.keys = keys;
	}

	/** Encrypts with the current key. */
	public Box seal(MasterKey master, SubmissionId id, Answers answers) {
		var owner = owner(id);
		var key = Boxes.freshKey();
		return new Box(master.id(), Boxes.lock(master.wrapping(), owner, key.getEncoded()),
				Boxes.lock(key, owner, JSON.writeValueAsBytes(Kept.of(answers))));
	}

	/**
	 * Decrypts.
	 * @throws IllegalStateException if the row was touched or the key file is not there
	 */
	public Answers open(SubmissionId id, Box box) {
		var owner = owner(id);
		try {
			var key = Boxes.open(this.keys.get(box.keyId()).wrapping(), owner, box.wrappedKey());
			var text = Boxes.open(new SecretKeySpec(key, "AES"), owner, box.sealed());
			return JSON.readValue(text, Kept.class).answers();
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException("Submission " + id + " cannot be decrypted", cause);
		}
	}

	private static byte[] owner(SubmissionId id) {
		return id.toString().getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * 密文 — encrypted answers.
	 *
	 * @param keyId which key file wraps the key
	 * @param wrappedKey the submission's own key, wrapped
	 * @param sealed the answers
	 */
	public record Box(int keyId, byte[] wrappedKey, byte[] sealed) {
	}

	/** Answers as they are written. */
	private record Kept(Map<String, List<String>> values, Map<String, List<String>> files) {

		static Kept of(Answers answers) {
			var files = new LinkedHashMap<String, List<String>>();
			answers.files().forEach((field, ids) -> files.put(field, ids.stream().map(FileId::toString).toList()));
			return new Kept(answers.values(), files);
		}

		Answers answers() {
			var ids = new LinkedHashMap<String, List<FileId>>();
			this.files.forEach((field, texts) -> ids.put(field, texts.stream().map(FileId::of).toList()));
			return new Answers(this.values, ids);
		}

	}

}
